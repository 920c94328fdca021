"""The addresses below /ogc."""

urlpatterns = []
