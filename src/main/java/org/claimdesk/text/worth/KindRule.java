package org.claimdesk.text.worth;

import java.util.function.Predicate;
import org.claimdesk.text.ClaimKind;

/** A turn of phrase that tells what kind of statement a claim makes; the name says which, for tests and for readers. */
record KindRule(String name, ClaimKind kind, Predicate<Statement> fits) {}
