"""What the person sees: the panel, its pages, the options, the locator, the messages."""
