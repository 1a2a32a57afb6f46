package org.claimdesk.text.parsing.english;

import java.lang.reflect.Field;

/** Reads what NLP4J keeps to itself. */
final class Inside {

    private Inside() {}

    /** The value of a field that the object's class or a class above it declares. */
    @SuppressWarnings("unchecked")
    static <T> T get(Object object, String field) {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field found = type.getDeclaredField(field);
                found.setAccessible(true);
                return (T) found.get(object);
            } catch (NoSuchFieldException above) {
                // declared further up
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
            }
        }
        throw new IllegalStateException(object.getClass() + " has no " + field);
    }
}
