"""What leaves the window on paper or as a picture."""
