package io.fluffywaffle.messaging.conversation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static io.fluffywaffle.messaging.conversation.DeliveryStatus.ACCEPTED;
import static io.fluffywaffle.messaging.conversation.DeliveryStatus.CANCELLED;
import static io.fluffywaffle.messaging.conversation.DeliveryStatus.DELIVERED;
import static io.fluffywaffle.messaging.conversation.DeliveryStatus.DISPATCHING;
import static io.fluffywaffle.messaging.conversation.DeliveryStatus.FAILED;
import static io.fluffywaffle.messaging.conversation.DeliveryStatus.READY;
import static io.fluffywaffle.messaging.conversation.DeliveryStatus.REVIEW;
import static io.fluffywaffle.messaging.conversation.DeliveryStatus.SENT;
import static io.fluffywaffle.messaging.conversation.DeliveryStatus.UNDELIVERED;
import static io.fluffywaffle.messaging.conversation.DeliveryStatus.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

class DeliveryStatusTests {

	private static final Map<DeliveryStatus, Integer> HEIGHT = Map.of(ACCEPTED, 1, SENT, 2, DELIVERED, 3, UNDELIVERED,
			3, FAILED, 3, CANCELLED, 3);

	private static final Set<DeliveryStatus> ENDS = EnumSet.of(DELIVERED, UNDELIVERED, FAILED, CANCELLED);

	@Property
	void neverMovesDownWhateverTheOrderOfReports(@ForAll("reports") List<DeliveryStatus> reports) {
		List<DeliveryStatus> states = apply(ACCEPTED, reports);

		for (int i = 1; i < states.size(); i++) {
			assertThat(HEIGHT.get(states.get(i))).isGreaterThanOrEqualTo(HEIGHT.get(states.get(i - 1)));
		}
	}

	@Property
	void keepsTheFirstEndItHearsOf(@ForAll("reports") List<DeliveryStatus> reports) {
		DeliveryStatus last = apply(ACCEPTED, reports).getLast();

		reports.stream()
			.filter(ENDS::contains)
			.filter((end) -> end != CANCELLED || reports.indexOf(SENT) < 0
					|| reports.indexOf(SENT) > reports.indexOf(CANCELLED))
			.findFirst()
			.ifPresent((first) -> assertThat(last).isEqualTo(first));
	}

	@Property
	void comesToTheSameEndInEveryOrderAlsoBeforeTheAnswerIsKnown(@ForAll("shuffledLife") List<DeliveryStatus> reports,
			@ForAll("unsure") DeliveryStatus before) {
		assertThat(apply(before, reports).getLast()).isEqualTo(DELIVERED);
	}

	@Test
	void isNeverSentAgainByItselfOnceItsFateIsUnknown() {
		assertThat(UNKNOWN.mayBecome(READY)).isFalse();
		assertThat(UNKNOWN.mayBecome(DISPATCHING)).isFalse();
		assertThat(REVIEW.mayBecome(READY)).isFalse();
		assertThat(REVIEW.mayBecome(DISPATCHING)).isFalse();
	}

	@Provide
	Arbitrary<List<DeliveryStatus>> reports() {
		return Arbitraries.of(HEIGHT.keySet()).list().ofMaxSize(12);
	}

	@Provide
	Arbitrary<List<DeliveryStatus>> shuffledLife() {
		return Arbitraries.shuffle(ACCEPTED, ACCEPTED, SENT, SENT, DELIVERED, DELIVERED);
	}

	@Provide
	Arbitrary<DeliveryStatus> unsure() {
		return Arbitraries.of(DISPATCHING, UNKNOWN, REVIEW, READY);
	}

	private static List<DeliveryStatus> apply(DeliveryStatus before, List<DeliveryStatus> reports) {
		List<DeliveryStatus> states = new ArrayList<>(List.of(before));
		for (DeliveryStatus report : reports) {
			states.add(states.getLast().mayBecome(report) ? report : states.getLast());
		}
		return states;
	}

}
