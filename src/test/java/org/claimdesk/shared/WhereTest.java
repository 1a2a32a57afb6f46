package org.claimdesk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhereTest {

    @Test
    void leavesOutWhatNobodyAskedFor() {
        var where = new Where().and("a.outlet = :outlet", "outlet", null).and("a.id in (:ids)", "ids", List.of());

        assertThat(where).hasToString("");
        assertThat(where.parameters()).isEmpty();
    }

    @Test
    void bindsWhatPeopleTypedAndNeverWritesItIntoTheSql() {
        var where =
                new Where().and("a.title like :title", "title", "' or 1 = 1 --").and("a.id < :before", "before", 7);

        assertThat(where).hasToString("where a.title like :title and a.id < :before");
        assertThat(where.parameters()).containsEntry("title", "' or 1 = 1 --").containsEntry("before", 7);
    }

    @Test
    void bindsEveryParameterOfOneCondition() {
        var where = new Where().and("(a.due, a.id) > (:due, :id)", Map.of("due", "tomorrow", "id", 7));

        assertThat(where).hasToString("where (a.due, a.id) > (:due, :id)");
        assertThat(where.parameters()).containsOnly(Map.entry("due", "tomorrow"), Map.entry("id", 7));
    }
}
