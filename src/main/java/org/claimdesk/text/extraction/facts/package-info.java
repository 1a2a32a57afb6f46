/**
 * The finest grain: every predicate of a sentence with what it cannot do without, then with each of its adjuncts, one at a time,
 * and what noun phrases tell in passing. Read off the dependency tree as in ClausIE (Del Corro and Gemulla, "ClausIE: Clause-Based
 * Open Information Extraction", WWW 2013), and made small as in MinIE (Gashteovski, Gemulla and Del Corro, EMNLP 2017).
 */
@NullMarked
package org.claimdesk.text.extraction.facts;

import org.jspecify.annotations.NullMarked;
