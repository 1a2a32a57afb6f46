package org.claimdesk.text.extraction.facts;

/** A family of rules that finds facts. Benchmarks leave one out to see what it adds. */
public enum FactRule {
    /** "The film was shown in Oslo in May": it was shown. */
    CORE,
    /** It was shown in Oslo, and it was shown in May. */
    ADJUNCT,
    /** "died in a feud in Oslo": also that they died in a feud. */
    SHORTER,
    /** "borders Sweden and Finland": it borders each. */
    COORDINATION,
    /** "a Swedish racing driver": a driver, a Swedish driver, a racing driver. */
    DESCRIPTION,
    /** "films such as Heat": what is said of the films is said of Heat. */
    EXAMPLE,
    /** "the group, which met in May": the group met in May. */
    RELATIVE,
    /** "a model backed by a foundation": the model is backed by it. */
    PARTICIPLE,
    /** "when the union was dissolved": the union was dissolved. */
    SUBORDINATE,
    /** "said that talks failed on Monday": said that talks failed. */
    CONTENT,
    /** "Ann Roe, the mayor, left": Ann Roe is the mayor. */
    APPOSITION,
    /** "film director Ann Roe": Ann Roe is a film director. */
    TITLE,
    /** "the country's satellite": the country has a satellite. */
    POSSESSION,
    /** "the bridge in Oslo": the bridge is in Oslo. */
    PLACE,
    /** "Ann Roe (born 1924)": Ann Roe was born 1924. */
    BRACKETS
}
