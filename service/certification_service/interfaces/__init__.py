"""What comes in from elsewhere and goes out to elsewhere: files and other systems."""
