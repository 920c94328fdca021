"""The addresses below /ogc."""

from django.urls import path

from certification_service.ogc import views

urlpatterns = [
    # People give a service's address to QGIS and GDAL with and without the slash.
    path("", views.landing),
    path("/", views.landing),
    path("/conformance", views.conformance),
    path("/api", views.api),
    path("/collections", views.collections),
    path("/collections/<str:name>", views.collection),
    path("/collections/<str:name>/items", views.items),
    path("/collections/<str:name>/items/<str:feature_id>", views.item),
]
