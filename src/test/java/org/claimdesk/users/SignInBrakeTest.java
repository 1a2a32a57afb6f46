package org.claimdesk.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.users.Role.REVIEWER;

import java.util.List;
import org.claimdesk.DeskTest;
import org.claimdesk.shared.Utc;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class SignInBrakeTest {

    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";

    @Autowired
    private SignInBrake brake;

    @Autowired
    private PersonRepository people;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private JdbcClient db;

    @Test
    void holdsOneNameFromOneAddress() {
        wrong("maya", HERE, SignInBrake.WRONG_FOR_A_NAME_FROM_AN_ADDRESS);

        assertThat(brake.holds("maya", HERE)).isTrue();
        assertThat(brake.holds("maya", THERE)).isFalse();
        assertThat(brake.holds("rita", HERE)).isFalse();
    }

    @Test
    void holdsAnAddressThatTriesManyNames() {
        for (int i = 0; i < SignInBrake.WRONG_FROM_AN_ADDRESS; i++) {
            brake.countWrong("name" + i, HERE, null);
        }

        assertThat(brake.holds("maya", HERE)).isTrue();
        assertThat(brake.holds("maya", THERE)).isFalse();
    }

    @Test
    void holdsANameThatIsTriedFromManyAddresses() {
        for (int i = 0; i < SignInBrake.WRONG_FOR_A_NAME; i++) {
            brake.countWrong("maya", "192.0.2." + i, null);
        }

        assertThat(brake.holds("maya", "198.51.100.1")).isTrue();
        assertThat(brake.holds("rita", "192.0.2.3")).isFalse();
    }

    @Test
    void letsGoAfterAWhile() {
        wrong("maya", HERE, SignInBrake.WRONG_FOR_A_NAME_FROM_AN_ADDRESS);

        db.sql("update wrong_sign_in set since = :then")
                .param("then", Utc.bind(Utc.now().minus(SignInBrake.WHILE)))
                .update();

        assertThat(brake.holds("maya", HERE)).isFalse();
        brake.countWrong("maya", HERE, null);
        assertThat(brake.holds("maya", HERE)).isFalse();
    }

    @Test
    void aRightPasswordStartsAnew() {
        wrong("maya", HERE, SignInBrake.WRONG_FOR_A_NAME_FROM_AN_ADDRESS - 1);

        brake.forget("maya", HERE);
        brake.countWrong("maya", HERE, null);

        assertThat(brake.holds("maya", HERE)).isFalse();
    }

    @Test
    void theLogHearsOfEveryWrongTryAndNeverOfWhatWasTypedForAName() {
        PersonId maya = testPeople.add("Maya Lind", REVIEWER);

        brake.countWrong("maya.lind", HERE, people.find(maya).orElseThrow());
        brake.countWrong("my secret password", HERE, null);

        List<String> log = db.sql(
                        "select concat(action, ' ', subject_id, ' ', after_json) from audit_entry order by id")
                .query(String.class)
                .list();
        assertThat(log)
                .containsExactly(
                        "sign-in-failed " + maya.value() + " {\"address\":\"192.0.2.1\"}",
                        "sign-in-failed 0 {\"address\":\"192.0.2.1\"}");
        assertThat(db.sql("select counted from wrong_sign_in")
                        .query(String.class)
                        .list())
                .hasSize(5)
                .allSatisfy(counted -> assertThat(counted).matches("[0-9a-f]{64}"));
    }

    private void wrong(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            brake.countWrong(name, address, null);
        }
    }
}
