package org.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.claimdesk.shared.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-05-10",
                " 2023-5-10 ",
                "10 May 2023",
                "10 may 2023",
                "May 10, 2023",
                "10.5.2023",
                "10.05.2023",
                "10. Mai 2023"
            })
    void readsADayAsPeopleWriteIt(String typed) {
        assertThat(TypedDay.read(typed, "evidence.refused.published-day")).isEqualTo(LocalDate.of(2023, 5, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 February 2023", "31.4.2023", "yesterday", "10 May 23", ""})
    void refusesADayThatThereIsNot(String typed) {
        assertThatThrownBy(() -> TypedDay.read(typed, "evidence.refused.published-day"))
                .isInstanceOf(Refused.class);
    }
}
