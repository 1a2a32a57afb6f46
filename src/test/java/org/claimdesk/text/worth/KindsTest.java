package org.claimdesk.text.worth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.text.parsing.ParsedSentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule for kinds with a claim it is for and one that looks alike and is not; a dash in front of somebody's words. */
class KindsTest {

    private static final List<String> EXAMPLES = Stream.of("""
            under a condition   | If the ice melts, the harbour could flood.      | If it rains, the match is off.
            under a condition   | Should a customer leave, growth is gone.        | A customer should have left.
            under a condition   | Unless it rains, the pool will dry out.         | She asked if he could stay.
            ahead               | The crowds will have dwindled.                  | The line will run all night.
            ahead               | - The line will run all night.                  | - The line will run on 5 May.
            going to            | It is going to rain.                            | The fans were going to the match.
            outlook             | There is no prospect of a deal.                 | There was a deal on Friday.
            imagined            | The new flag would be useful.                   | The new flag is blue.
            guessed             | Prices will soon fall.                          | Prices soon fell.
            likely to           | Sales are likely to fall.                       | Sales are likely.
            in due course       | A verdict would be given in due course.         | A verdict was given in due course.
            foreseen            | - The bridge would cost 5 million.              | - He could not speak.
            duty                | Ministers should resign.                        | They were asked what the flag should mean.
            duty                | Japan needs to act.                             | She needed to leave.
            duty                | - You have to look.                             | You have to look.
            not clear           | Why they left isn't clear.                      | The sky is clear.
            weighed             | It is right to wait.                            | It was built to last.
            supposed            | The result might be a blip.                     | It could be the first in May.
            graded              | The queues are very exhausting.                 | The queues were very long on Friday.
            evaluated           | The works were a disgrace.                      | The works were closed.
            evaluated           | The evening got worse.                          | Visitors are welcome to come.
            judged              | The staff do an excellent job.                  | The staff do the job.
            may have been       | A mild winter may have played a role.           | A mild winter may have cost 5 million.
            one explanation     | One possible explanation is that a walk helps.  | The explanation is in the paper.
            in doubt            | The claim is open to question.                  | The shop is open to visitors.
            of any one          | A walk is a cheap treatment.                    | A walk is a treatment that costs 5 pounds.
            of any one          | A town that loses its school can get a bus.     | A town lost its school.
            duty                | - Roe must answer under oath.                   | - Drivers must stop at the gate.
            told in judgement   | - We run dreadful trains.                       | - We run seven trains.
            denied to be        | - Night service is not a luxury.                | Night service is not a luxury.
            denied to be        | - That is no way to treat people.               | - That was the way home.
            said what it is     | - It is what makes the town run.                | It is what makes the town run.
            in mind             | The mayor would rather stay.                    | The mayor stayed.
            in mind             | The mayor hopes to stay.                        | The mayor was expected to stay in May.
            deserved            | They deserve a tram.                            | They have a tram.
            unreal              | The town could still have won.                  | Sales would have been flat without it.
            about anybody       | No one can name a reason.                       | Nobody has seen it.
            the law says        | The charter limits the group to the north.      | The licence runs out in December.
            demanded            | NATO requires unanimity to function.            | The court barred the press.
            must                | Pupils must wear a uniform.                     | Pupils wear a uniform.
            must                | Owners have to pay.                             | Owners had to pay.
            because             | The match was off because it rained.            | The match was off.
            due to              | The road was closed due to snow.                | The road is due to open.
            brought about       | The storm caused a long delay.                  | The storm came with a long delay.
            brought about       | The dispute led to a strike.                    | The road goes to a bridge.
            brought about       | Poor sleep has been linked to stress.           | The bridge has been linked.
            helped by           | Profit rose, helped by record orders.           | Profit rose by half.
            played a part       | Overfishing played a part.                      | Overfishing played out.
            without it          | Sales would have been flat without the deal.    | Sales were flat.
            made so             | The invasion has made the world unstable.       | The boy has made a clock.
            than                | The works cost more than planned.               | More than 700 people came.
            the most            | It is the largest harbour in Asia.              | At least the harbour is open.
            the first of all    | It is the first office in Asia.                 | The first meeting was short.
            for the first time  | They reached the final for the first time.      | They reached the final.
            alike               | The eels are as long as a match.                | The eels came as guests.
            measured against    | Imports exceed exports.                         | Imports stopped.
            measured against    | This is a decrease.                             | This is a clock.
            share               | Unemployment fell by 5 percent.                 | Unemployment fell.
            share               | The shares lost a fifth of their value.         | The third man left.
            share               | One adult in ten has a car.                     | One adult in a hat has a car.
            share               | Three in every ten survive.                     | Three men in hats survived.
            counted             | NATO has 31 members.                            | NATO has an Internet Explorer 6.
            counted             | Over 700 people came.                           | The man, aged 14, came.
            measured            | The invoice was for £860.                       | They start at ten.
            in how many         | Wells ran dry in six villages.                  | Wells ran dry in six minutes.
            crowds              | Hundreds of people came.                        | People came.
            how often           | Trams leave every 20 minutes.                   | Trams leave the town.
            """.split("\n")).toList();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void eachRuleFitsItsExample(String rule, String fits, String fitsNot) {
        assertThat(ruleFor(fits)).isEqualTo(rule);
        assertThat(ruleFor(fitsNot)).isNotEqualTo(rule);
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(examples().map(example -> example.get()[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Kinds.RULES.stream().map(KindRule::name).toList());
    }

    private static Stream<Arguments> examples() {
        return EXAMPLES.stream()
                .map(line -> Arguments.of((Object[])
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new)));
    }

    private static String ruleFor(String example) {
        boolean spoken = example.startsWith("- ");
        ParsedSentence claim = ParsedSentence.parse(spoken ? example.substring(2) : example);
        return Kinds.ruleFor(new Statement(claim, Features.of(claim).codes(), spoken))
                .map(KindRule::name)
                .orElse("none");
    }
}
