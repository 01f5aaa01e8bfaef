"""The article store: schema, articles, and packs to hand on."""
