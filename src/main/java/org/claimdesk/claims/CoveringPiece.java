package org.claimdesk.claims;

import org.claimdesk.text.Span;

/** A piece of a claim's anchor, with how far the claim has come. */
record CoveringPiece(Span span, ClaimStatus status) {}
