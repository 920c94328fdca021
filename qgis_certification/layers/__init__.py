"""The live layers in the person's project: made, styled, repaired, reloaded, clicked."""
