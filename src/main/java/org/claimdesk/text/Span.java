package org.claimdesk.text;

/** A half-open range of UTF-16 code units in a text: {@code start} is inside, {@code end} is not. */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** How many UTF-16 code units it covers. */
    public int length() {
        return end - start;
    }

    /** The words of {@code text} it stands on. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same words in a text that has {@code offset} code units more in front. */
    public Span movedBy(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
