package io.fluffywaffle.simulator.fault;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.fluffywaffle.simulator.error.TwilioErrors;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.WholeAnswer;

/** What a client sees of a fault. */
public final class FaultyAnswers {

	private static final Duration LONGEST_HANG = Duration.ofMinutes(5);

	private static final String HTML = "<html><head><title>502 Bad Gateway</title></head>"
			+ "<body><h1>502 Bad Gateway</h1></body></html>";

	private FaultyAnswers() {
	}

	/** The answer in place of an acceptance, if the fault is one that refuses. */
	public static Optional<Answer> refusal(Fault fault, Faults faults) {
		return switch (fault.kind()) {
			case REJECT_4XX -> Optional.of(refusal(Objects.requireNonNullElse(fault.code(), 21612)));
			case TOO_MANY_REQUESTS -> Optional.of(refusal(20429));
			case UNAVAILABLE -> Optional.of(refusal(20503));
			case HTML_502 ->
				Optional.of(new WholeAnswer(502, "text/html", HTML.getBytes(StandardCharsets.UTF_8), Map.of()));
			case HANG -> Optional.of((exchange) -> {
				faults.hold(LONGEST_HANG);
				exchange.close();
			});
			default -> Optional.empty();
		};
	}

	/** What is left of the answer to an accepted message. */
	public static Answer spoil(Fault fault, WholeAnswer answer, Faults faults) {
		return switch (fault.kind()) {
			case ACCEPT_THEN_DROP -> Answer.none();
			case ACCEPT_500 -> refusal(20500);
			case ACCEPT_TRUNCATED -> answer.truncated();
			case SLOW -> (exchange) -> {
				faults.hold(fault.delay());
				answer.writeTo(exchange);
			};
			default -> answer;
		};
	}

	private static WholeAnswer refusal(int code) {
		return TwilioErrors.refuse(code, "given").answer();
	}

}
