package io.fluffywaffle.simulator;

import java.net.URI;
import java.util.List;

import com.twilio.rest.api.v2010.account.Message;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.usage.Counts;
import io.fluffywaffle.simulator.usage.MonthOfUsage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.fluffywaffle.simulator.Stage.ACCOUNT;
import static io.fluffywaffle.simulator.Stage.ALEX;
import static io.fluffywaffle.simulator.Stage.OURS;
import static org.assertj.core.api.Assertions.assertThat;

class UsageTests {

	private static final String FAILS = "+12025553001";

	private final Stage stage = new Stage();

	@AfterEach
	void close() {
		this.stage.close();
	}

	@Test
	void countsTextsSegmentsAndMediaInBothDirections() {
		this.stage.send(ALEX, "a".repeat(161));
		this.stage.message(ALEX, "Look")
			.setMediaUrl(List.of(URI.create("https://example.com/a.png")))
			.create(this.stage.twilio);
		this.stage.controls.text(ALEX, OURS, "\u017c".repeat(71));
		this.stage.controls.text(ALEX, OURS, "HELP");

		MonthOfUsage month = month();
		assertThat(month.accepted()).isEqualTo(new Counts(2, 3, 1));
		assertThat(month.received()).isEqualTo(new Counts(2, 3, 0));
		assertThat(month.replies()).isEqualTo(new Counts(1, 1, 0));
	}

	@Test
	void billsNothingThatFailedBeforeItWasSent() {
		this.stage.send(FAILS, "Hello");
		this.stage.send(ALEX, "Hello");

		Awaitility.await().until(() -> !this.stage.controls.log(LogEntry.Kind.FAILED).isEmpty());
		assertThat(month().accepted().texts()).isEqualTo(2);
		assertThat(month().billed().texts()).isEqualTo(1);
	}

	@Test
	void countsWhatWasDeletedAfterwards() {
		String sid = this.stage.send(ALEX, "Hello").getSid();
		Awaitility.await().until(() -> !this.stage.controls.log(LogEntry.Kind.DELIVERED).isEmpty());

		Message.updater(sid).setBody("").update(this.stage.twilio);
		Message.deleter(sid).delete(this.stage.twilio);

		assertThat(month().billed()).isEqualTo(new Counts(1, 1, 0));
	}

	private MonthOfUsage month() {
		List<MonthOfUsage> months = this.stage.controls.usage(ACCOUNT.sid());
		assertThat(months).hasSize(1);
		return months.getFirst();
	}

}
