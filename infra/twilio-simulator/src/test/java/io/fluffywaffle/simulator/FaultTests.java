package io.fluffywaffle.simulator;

import java.time.Duration;

import com.twilio.exception.ApiException;
import com.twilio.rest.api.v2010.account.Message;
import io.fluffywaffle.simulator.fault.Fault;
import io.fluffywaffle.simulator.fault.FaultKind;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.log.RequestCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static io.fluffywaffle.simulator.Stage.ALEX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FaultTests {

	private final Stage stage = new Stage();

	@AfterEach
	void close() {
		this.stage.close();
	}

	@ParameterizedTest
	@EnumSource(names = { "ACCEPT_THEN_DROP", "ACCEPT_500", "ACCEPT_TRUNCATED" })
	void acceptsButHidesIt(FaultKind kind) {
		this.stage.controls.add(Fault.of(kind).times(1));

		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> this.stage.send(ALEX, "Hello"));

		assertCounted(1, 1);
		assertThat(this.stage.controls.log(LogEntry.Kind.ACCEPTED)).hasSize(1);
	}

	@Test
	void answersLaterThanTheClientWaits() {
		this.stage.controls.add(Fault.of(FaultKind.SLOW).delayed(Duration.ofSeconds(20)));

		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> this.stage.send(ALEX, "Hello"));

		assertCounted(1, 1);
	}

	@Test
	void answersSlowlyButWell() {
		this.stage.controls.add(Fault.of(FaultKind.SLOW).delayed(Duration.ofMillis(150)));

		long start = System.nanoTime();
		Message message = this.stage.send(ALEX, "Hello");

		assertThat(message.getSid()).startsWith("SM");
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
	}

	@Test
	void hangsWithoutAccepting() {
		this.stage.controls.add(Fault.of(FaultKind.HANG));

		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> this.stage.send(ALEX, "Hello"));

		assertCounted(1, 0);
	}

	@ParameterizedTest
	@CsvSource({ "REJECT_4XX, 400, 21612", "TOO_MANY_REQUESTS, 429, 20429", "UNAVAILABLE, 503, 20503" })
	void refusesWithACode(FaultKind kind, int status, int code) {
		this.stage.controls.add(Fault.of(kind));

		ApiException refusal = catchThrowableOfType(ApiException.class, () -> this.stage.send(ALEX, "Hello"));

		assertThat(refusal.getStatusCode()).isEqualTo(status);
		assertThat(refusal.getCode()).isEqualTo(code);
		assertCounted(1, 0);
	}

	@Test
	void refusesWithTheCodeThatWasAskedFor() {
		this.stage.controls.add(Fault.of(FaultKind.REJECT_4XX).code(21614));

		ApiException refusal = catchThrowableOfType(ApiException.class, () -> this.stage.send(ALEX, "Hello"));

		assertThat(refusal.getCode()).isEqualTo(21614);
	}

	@Test
	void answersAsAProxyWould() {
		this.stage.controls.add(Fault.of(FaultKind.HTML_502));

		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> this.stage.send(ALEX, "Hello"));

		assertThat(this.stage.transport.exchanges()).singleElement().satisfies((exchange) -> {
			assertThat(exchange.status()).isEqualTo(502);
			assertThat(exchange.body()).startsWith("<html>");
		});
	}

	@Test
	void countsEveryRequestForTheSameMessage() {
		this.stage.controls.add(Fault.of(FaultKind.UNAVAILABLE).times(2));

		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> this.stage.send(ALEX, "Hello"));
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> this.stage.send(ALEX, "Hello"));
		this.stage.send(ALEX, "Hello");

		assertCounted(3, 1);
		assertThat(this.stage.controls.log(LogEntry.Kind.ACCEPTED)).singleElement()
			.satisfies((entry) -> assertThat(entry.requestCount()).isEqualTo(3));
	}

	@Test
	void concernsOnlyTheNumbersItIsSetFor() {
		this.stage.controls.add(Fault.of(FaultKind.UNAVAILABLE).to("+1202555017*"));

		assertThat(this.stage.send(ALEX, "Hello").getSid()).startsWith("SM");
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> this.stage.send("+12025550177", "Hello"));
	}

	@Test
	void endsWhenItIsCleared() {
		this.stage.controls.add(Fault.of(FaultKind.UNAVAILABLE));

		this.stage.controls.clearFaults();

		assertThat(this.stage.send(ALEX, "Hello").getSid()).startsWith("SM");
	}

	@ParameterizedTest
	@CsvSource({ "+12025555000, 1", "+12025555001, 1", "+12025555002, 1", "+12025555020, 0", "+12025555030, 0",
			"+12025554290, 0", "+12025554000, 0", "+12025555004, 0", "+12025555003, 1" })
	void comesWithTheMadeUpNumber(String to, int accepted) {
		assertThatExceptionOfType(ApiException.class).isThrownBy(() -> this.stage.send(to, "Hello"));

		assertCounted(1, accepted);
	}

	private void assertCounted(int received, int accepted) {
		assertThat(this.stage.controls.requests())
			.containsExactly(new RequestCount(this.stage.application.url("/status"), received, accepted));
	}

}
