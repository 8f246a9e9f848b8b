package io.fluffywaffle.simulator;

import com.twilio.rest.api.v2010.account.Message;
import io.fluffywaffle.simulator.log.LogEntry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.fluffywaffle.simulator.Stage.ALEX;
import static org.assertj.core.api.Assertions.assertThat;

class SendingTests {

	private final Stage stage = new Stage();

	@AfterEach
	void close() {
		this.stage.close();
	}

	@Test
	void acceptsAMessageAsQueued() {
		Message message = this.stage.send(ALEX, "Hello");

		assertThat(message.getSid()).matches("SM[0-9a-f]{32}");
		assertThat(message.getStatus()).isEqualTo(Message.Status.QUEUED);
		assertThat(message.getDirection()).isEqualTo(Message.Direction.OUTBOUND_API);
		assertThat(message.getNumSegments()).isEqualTo("1");
		assertThat(message.getDateSent()).isNull();
		assertThat(this.stage.controls.log(LogEntry.Kind.ACCEPTED)).singleElement().satisfies((entry) -> {
			assertThat(entry.sid()).isEqualTo(message.getSid());
			assertThat(entry.requestCount()).isEqualTo(1);
		});
	}

	@Test
	void deliversAndSaysWhenItWasSent() {
		String sid = this.stage.send(ALEX, "Hello").getSid();

		await(sid, Message.Status.DELIVERED);

		assertThat(fetch(sid).getDateSent()).isNotNull();
		assertThat(this.stage.controls.log()
			.stream()
			.filter((entry) -> sid.equals(entry.sid()))
			.map(LogEntry::kind)
			.filter((kind) -> kind != LogEntry.Kind.CALLBACK))
			.containsExactly(LogEntry.Kind.ACCEPTED, LogEntry.Kind.SENT, LogEntry.Kind.DELIVERED);
	}

	@ParameterizedTest
	@CsvSource({ "+12025553003, UNDELIVERED, 30003", "+12025553005, UNDELIVERED, 30005",
			"+12025553001, FAILED, 30001" })
	void endsAsTheMadeUpNumberSays(String to, Message.Status status, int code) {
		String sid = this.stage.send(to, "Hello").getSid();

		await(sid, status);

		assertThat(fetch(sid).getErrorCode()).isEqualTo(code);
	}

	@Test
	void reachesARecipientByDigitsOnly() {
		assertThat(this.stage.send("(202) 555-0101", "Hello").getTo()).isEqualTo(ALEX);
	}

	private Message fetch(String sid) {
		return Message.fetcher(sid).fetch(this.stage.twilio);
	}

	private void await(String sid, Message.Status status) {
		Awaitility.await().untilAsserted(() -> assertThat(fetch(sid).getStatus()).isEqualTo(status));
	}

}
