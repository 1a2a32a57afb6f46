package org.claimdesk.text.extraction;

/** The families of rules that take a sentence apart. All are at work in the product; tests measure what each adds. */
enum Family {
    /** "which has made the world unstable". */
    RELATIVE_CLAUSES,
    /** "after he brought a clock", "although it rained". */
    ADVERBIAL_CLAUSES,
    /** "arrested and questioned", "and a warship was sent". */
    JOINED_CLAUSES,
    /** "Malaysia and Indonesia have closed a port". */
    SEVERAL_SUBJECTS,
    /** "wanted to meet with his son and express her support". */
    PAIRS,
    /** "offices in Georgia, Ukraine and Moldova". */
    LISTS,
    /** "Founded in 1990, the firm", "located in Oslo". */
    PARTICIPLES,
    /** "Jane Roe, head of the office". */
    APPOSITIONS,
    /** "Japan's overseas minister Jane Roe". */
    TITLES,
    /** "all 31 members". */
    FIGURES
}
