package org.claimdesk.text.naming;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the newest entries only: an article with more names than that is no article. */
final class Recent<T> extends LinkedHashMap<String, T> {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 300;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > MOST;
    }
}
