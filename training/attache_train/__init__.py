"""Trains the reader of Attaché: one small encoder, all heads at once. Never needed to run Attaché."""
