package org.claimdesk.text.naming;

import java.util.Set;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.parsing.Phrases;
import org.claimdesk.text.parsing.Roles;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/**
 * The people and bodies of an article in the order they come on. It hears the sentences one after the other and tells, for
 * each, what its pronouns, surnames and short forms point at. Where two could be meant it says nothing.
 */
public final class Cast {

    /** Prepositions that places stand behind, and people do not. */
    private static final Set<String> PLACING = Set.of("in", "near", "across", "outside", "inside", "throughout");

    private final People people = new People();
    private final Bodies bodies = new Bodies();
    private final Mentions mentions = new Mentions(people);
    private final Things things = new Things();
    private boolean inQuotes;

    /** What the sentence's words point at; the cast then knows whom the sentence named. */
    public Substitutions hear(ParsedSentence parsed) {
        mentions.turnPage();
        meet(parsed);
        Substitutions substitutions = new Substitutions();
        int i = 0;
        while (i < parsed.words().size()) {
            i = read(parsed, i, substitutions);
        }
        things.remember(parsed, substitutions, isSubjectPerson(parsed));
        return substitutions;
    }

    /** The name of whom or what the words {@code [from, to)} mean, as full as the article has it. */
    public String nameOf(ParsedSentence parsed, int from, int end, Substitutions substitutions) {
        TaggedSentence words = parsed.words();
        int comma = words.find(Tag.COMMA, from, end);
        int to = comma > from && words.is(comma + 1, Tag.RELATIVE) ? comma : end;
        if (substitutions.endAt(from) == to) {
            return withoutArticle(substitutions.textAt(from));
        }
        if (to == from + 1 && !substitutions.strangerAt(from).isEmpty()) {
            return substitutions.strangerAt(from);
        }
        if (words.is(from, Tag.POSSESSIVE_PRONOUN) && substitutions.endAt(from) == from + 1) {
            return withoutArticle(substitutions.textAt(from)) + " " + words.text(from + 1, to);
        }
        String person = personInFront(words, from, to);
        if (person != null) {
            return person;
        }
        String called = personCalledSo(parsed, from, to);
        if (called != null) {
            return called;
        }
        int[] name = Names.nameInPhrase(words, from, withoutPlace(words, from, withoutRest(parsed, from, to)));
        if (substitutions.endAt(name[0]) == name[1]) {
            return withoutArticle(substitutions.textAt(name[0]));
        }
        int owner = words.find(Tag.POSSESSIVE, name[0], name[1]);
        if (owner > 0
                && (words.is(owner - 1, Tag.NAME) || Roles.isBody(words.lower(owner - 1)))
                && words.is(name[1] - 1, Tag.NOUN)
                && parsed.tree().head(owner - 1) == parsed.topOf(name[0], name[1])
                && !Roles.isBody(words.lower(parsed.topOf(name[0], name[1])))
                && !Roles.isRole(words.lower(name[1] - 1))
                && !Roles.isBody(words.lower(name[1] - 1))
                && owner + 1 < name[1]) {
            return nameOf(words, Phrases.startOfPhrase(words, owner, name[0]), owner, substitutions);
        }
        return withoutArticle(words.text(name[0], name[1]));
    }

    /** "Jane Roe of the council", "Jane Roe (Labour)": the name alone; null when the words open with nobody's name. */
    private @Nullable String personInFront(TaggedSentence words, int from, int to) {
        int start = Names.isTitle(words.lower(from)) ? from + 1 : from;
        int end = Names.endOfName(words, start);
        boolean more =
                end < to && (words.is(end, Tag.PREPOSITION) || words.is(end, Tag.OPEN_BRACKET) || isAge(words, end));
        Person person = end > start && more ? people.called(words.text(start, end)) : null;
        return person == null ? null : person.name;
    }

    /** "a study of 38 schools": what was counted is no part of its name. */
    private static int withoutRest(ParsedSentence parsed, int from, int to) {
        TaggedSentence words = parsed.words();
        int top = parsed.topOf(from, to);
        boolean counts = top > from
                && top + 1 < to
                && words.is(top, Tag.NOUN)
                && words.lower(top + 1).equals("of")
                && words.is(top + 2, Tag.NUMBER);
        return counts ? top + 1 : to;
    }

    /** "Our own member, Jane Roe,": the person whom the words describe; null when they name nobody. */
    private @Nullable String personCalledSo(ParsedSentence parsed, int from, int to) {
        TaggedSentence words = parsed.words();
        int top = parsed.topOf(from, to);
        int name = top < 0 || people.called(words.text(from, top + 1)) != null
                ? -1
                : parsed.tree().child(top, "appos");
        if (name <= top || !words.is(name, Tag.NAME)) {
            return null;
        }
        int start = name;
        while (start > top + 1 && words.is(start - 1, Tag.NAME)) {
            start--;
        }
        int[] own = Names.nameInPhrase(words, start, name + 1);
        Person person = people.called(words.text(own[0], own[1]));
        return person == null ? null : person.name;
    }

    /** "Jane Roe, 46". */
    private static boolean isAge(TaggedSentence words, int comma) {
        return words.is(comma, Tag.COMMA) && words.is(comma + 1, Tag.NUMBER);
    }

    /** "the foreign ministry in Oslo": where a body is that everybody knows is no part of its name. */
    private static int withoutPlace(TaggedSentence words, int from, int to) {
        for (int i = from + 2; i < to && words.lower(from).equals("the"); i++) {
            if (words.lower(i).equals("in") && words.is(i - 1, Tag.NOUN) && words.is(i + 1, Tag.NAME)) {
                return i;
            }
        }
        return to;
    }

    private static String nameOf(TaggedSentence words, int from, int to, Substitutions substitutions) {
        return withoutArticle(substitutions.endAt(from) == to ? substitutions.textAt(from) : words.text(from, to));
    }

    private static String withoutArticle(String name) {
        boolean article = name.startsWith("the ") || name.startsWith("The ");
        return article ? name.substring(4) : name;
    }

    /** The person the article has named most; null when it has named nobody. */
    public @Nullable String leadingPerson() {
        Person leading = people.leading();
        return leading == null ? null : leading.name;
    }

    /** Who is called so: by the full name, one of its words, or its initials; null when nobody is. */
    public @Nullable String personCalled(String name) {
        Person person = people.called(name);
        person = person == null ? people.withInitials(name) : person;
        return person == null ? null : person.name;
    }

    /** Takes in the people and bodies that a sentence names; {@link #hear} does so too, before it reads the pronouns. */
    public void meet(ParsedSentence parsed) {
        TaggedSentence words = parsed.words();
        Introductions introductions = new Introductions(parsed, people);
        for (int i = 0; i < words.size(); i++) {
            int end = Names.endOfName(words, i);
            if (end > i) {
                if (end == i + 1) {
                    bodies.meetThing(parsed, i);
                }
                if (isThing(words, i, end) || introductions.read(i, end) == null) {
                    bodies.meet(parsed, i, end);
                }
                i = end;
            }
        }
    }

    /** "Halden" where the article calls a firm so that its founder Arne Halden gave his name. */
    private boolean isThing(TaggedSentence words, int from, int to) {
        return to == from + 1 && bodies.isThing(words.text(from, to)) && !Names.isTitle(words.lower(from - 1));
    }

    private int read(ParsedSentence parsed, int i, Substitutions substitutions) {
        TaggedSentence words = parsed.words();
        int end = Names.endOfName(words, i);
        if (end > i) {
            readName(parsed, i, end, substitutions);
            return end;
        }
        switch (words.tag(i)) {
            case OPEN_QUOTE -> inQuotes = true;
            case CLOSE_QUOTE -> inQuotes = false;
            case PRONOUN, POSSESSIVE_PRONOUN -> readPronoun(parsed, i, substitutions);
            case NOUN -> {
                if (Roles.isRole(words.lower(i)) && !words.is(i + 1, Tag.NOUN) && !words.is(i + 1, Tag.NAME)) {
                    mentions.addStranger(parsed, parsed.tree().leftmost(i), i);
                }
            }
            default -> {
                if (words.lower(i).equals("the") || words.lower(i).equals("this")) {
                    return readPointer(parsed, i, substitutions);
                }
            }
        }
        return i + 1;
    }

    /** "Hayton", "Mr Key", "Rovers": the full name given before. */
    private void readName(ParsedSentence parsed, int from, int to, Substitutions substitutions) {
        TaggedSentence words = parsed.words();
        int[] name = Names.nameInPhrase(words, from, to);
        boolean nobody = isThing(words, name[0], name[1]) || isPlace(words, name[0], name[1]);
        nobody |= isOwnerInName(words, name[0], name[1]);
        Person person = nobody ? null : people.called(words.text(name[0], name[1]));
        if (person == null) {
            readShortName(words, from, to, substitutions);
            return;
        }
        mentions.add(person, parsed, to - 1);
        boolean titled = name[0] > from && Names.isTitle(words.lower(name[0] - 1));
        if (name[1] - name[0] == 1 || titled) {
            substitutions.put(titled ? name[0] - 1 : name[0], name[1], person.name);
        }
    }

    /** "Marlow's Bakery": a surname in the name of a shop names the shop. */
    private static boolean isOwnerInName(TaggedSentence words, int from, int to) {
        return to == from + 1 && words.is(to, Tag.POSSESSIVE) && words.is(to + 1, Tag.NAME);
    }

    /** "in Texas", "Irving, Texas" beside a Texas Roe: nobody stands behind "in", and a place behind a place. */
    private static boolean isPlace(TaggedSentence words, int from, int to) {
        boolean behindPlace = words.is(from - 1, Tag.COMMA) && words.is(from - 2, Tag.NAME) && !words.is(to, Tag.COMMA);
        return to == from + 1 && (PLACING.contains(words.lower(from - 1)) || behindPlace);
    }

    private void readShortName(TaggedSentence words, int from, int to, Substitutions substitutions) {
        String full = to - from == 1 ? bodies.calledShortly(words.text(from, to)) : null;
        boolean ofThing = words.is(to, Tag.NOUN) && !Roles.isRole(words.lower(to));
        if (full != null && !ofThing && !words.is(from - 1, Tag.PREPOSITION)) {
            substitutions.put(from, to, full);
        }
    }

    private void readPronoun(ParsedSentence parsed, int i, Substitutions substitutions) {
        String lower = parsed.words().lower(i);
        if (isEither(parsed.words(), i)) {
            return;
        }
        boolean possessive = parsed.words().is(i, Tag.POSSESSIVE_PRONOUN);
        Gender gender = Gender.ofPronoun(lower);
        String name;
        if (gender == Gender.UNKNOWN && inQuotes) {
            return;
        }
        if (gender == Gender.UNKNOWN) {
            String thing = things.meantBy(parsed, i, substitutions);
            boolean person = thing != null && lower.startsWith("it") && Gender.ofFirstName(thing) != Gender.UNKNOWN;
            name = person ? null : thing;
        } else {
            Person person = lower.endsWith("self") ? null : meantBy(parsed, i, gender);
            if (person != null) {
                person.gender = gender;
                mentions.add(person, parsed, i);
            }
            if (person != null && !person.named) {
                substitutions.putStranger(i, person.name);
                return;
            }
            name = person == null ? null : person.name;
        }
        if (name != null) {
            substitutions.putPronoun(i, i + 1, possessive ? name + "'s" : name, name);
        }
    }

    /** "his or her own": anybody's. */
    private static boolean isEither(TaggedSentence words, int i) {
        return words.lower(i - 1).equals("or") && Gender.ofPronoun(words.lower(i - 2)) != Gender.UNKNOWN
                || words.lower(i + 1).equals("or") && Gender.ofPronoun(words.lower(i + 2)) != Gender.UNKNOWN;
    }

    private @Nullable Person meantBy(ParsedSentence parsed, int i, Gender gender) {
        Person ahead = inQuotes ? null : mentions.ahead(parsed, i, gender);
        return ahead == null ? mentions.meantBy(parsed, i, gender, inQuotes) : ahead;
    }

    /** "the alliance", "the chief executive", "this church": the body or person that is called so. */
    private int readPointer(ParsedSentence parsed, int i, Substitutions substitutions) {
        TaggedSentence words = parsed.words();
        int noun = i + 1;
        while (noun < i + 3
                && (words.is(noun, Tag.NOUN) || words.is(noun, Tag.ADJECTIVE) && !isRanking(parsed, noun))
                && words.is(noun + 1, Tag.NOUN)) {
            noun++;
        }
        if (!isPlain(words, noun) || saysMore(parsed, noun)) {
            return i + 1;
        }
        String named = noun == i + 1 || words.is(noun, Tag.NOUN) ? bodies.meantBy(words.lower(noun)) : null;
        if (named == null && !words.is(noun + 1, Tag.PREPOSITION)) {
            Person person = people.inOffice(office(words, i + 1, noun));
            if (person != null) {
                mentions.add(person, parsed, noun);
                named = person.name;
            }
        }
        if (named == null) {
            return i + 1;
        }
        substitutions.put(i, noun + 1, named);
        return noun + 1;
    }

    /** "the busiest line" is one of many lines, and no line named before. */
    private static boolean isRanking(ParsedSentence parsed, int adjective) {
        return parsed.tree().tag(adjective).equals("JJS");
    }

    private static String office(TaggedSentence words, int from, int noun) {
        return from == noun ? words.lower(noun) : words.lower(noun - 1) + " " + words.lower(noun);
    }

    /** "Ardle Hydro, the company that won": it tells what somebody is and points at nobody. */
    private static boolean saysMore(ParsedSentence parsed, int noun) {
        TaggedSentence words = parsed.words();
        boolean beforeName = words.is(noun + 1, Tag.COMMA) && words.is(noun + 2, Tag.NAME);
        return beforeName
                || parsed.tree().child(noun, "relcl", "appos") > noun
                || parsed.tree().head(noun) >= 0 && parsed.tree().hasLabel(noun, "appos", "attr");
    }

    /** No name and nothing of its own stands beside the noun: "the alliance", not "the alliance of towns". */
    private static boolean isPlain(TaggedSentence words, int noun) {
        return (words.is(noun, Tag.NOUN) || words.is(noun, Tag.NAME))
                && !words.is(noun + 1, Tag.NAME)
                && !words.is(noun + 1, Tag.NOUN)
                && !words.lower(noun + 1).equals("of")
                && !words.is(noun - 1, Tag.NAME);
    }

    private boolean isSubjectPerson(ParsedSentence parsed) {
        Clause main = parsed.mainClause();
        if (main == null) {
            return false;
        }
        int[] name = Names.nameInPhrase(parsed.words(), main.subjectFrom(), main.subjectTo());
        return !isThing(parsed.words(), name[0], name[1])
                && people.called(parsed.words().text(name[0], name[1])) != null;
    }
}
