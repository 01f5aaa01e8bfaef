"""Numbers over time as pictures: a timeline of the archive, and words side by side."""
