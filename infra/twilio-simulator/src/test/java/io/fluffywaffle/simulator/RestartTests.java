package io.fluffywaffle.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.messaging.v1.service.UsAppToPerson;
import com.twilio.type.PhoneNumber;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.number.OwnedNumber;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.registration.RegistrationKind;
import io.fluffywaffle.simulator.sending.Pace;
import io.fluffywaffle.simulator.service.ServiceSettings;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.fluffywaffle.simulator.Stage.ALEX;
import static io.fluffywaffle.simulator.Stage.OURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RestartTests {

	private static final String SERVICE = "MG00000000000000000000000000000009";

	@TempDir
	private Path folder;

	@Test
	void remembersTheLogAndTheRequests() {
		String sid;
		try (Stage before = stage()) {
			sid = before.send(ALEX, "Hello").getSid();
			Awaitility.await().until(() -> !before.controls.log(LogEntry.Kind.DELIVERED).isEmpty());
		}

		try (Stage after = stage()) {
			assertThat(after.controls.log(LogEntry.Kind.ACCEPTED)).extracting(LogEntry::sid).containsExactly(sid);
			assertThat(after.controls.requests()).singleElement()
				.satisfies((count) -> assertThat(count.accepted()).isEqualTo(1));
			assertThat(Message.fetcher(sid).fetch(after.twilio).getStatus()).isEqualTo(Message.Status.DELIVERED);
			after.send(ALEX, "Again");
			assertThat(after.controls.log()).extracting(LogEntry::sequence).doesNotHaveDuplicates();
		}
	}

	@Test
	void remembersWhoTextedStop() {
		try (Stage before = stage()) {
			before.controls.text(ALEX, OURS, "STOP");
		}

		try (Stage after = stage()) {
			ApiException refusal = catchThrowableOfType(ApiException.class, () -> after.send(ALEX, "Hello"));
			assertThat(refusal.getCode()).isEqualTo(21610);
		}
	}

	@Test
	void remembersWhatAccountsOwnAndWhatTheyUsed() {
		String second;
		try (Stage before = stage()) {
			IncomingPhoneNumber.creator(new PhoneNumber("+16175550150")).create(before.twilio);
			before.controls.putService(SERVICE, ServiceSettings.handlingOptOuts("off"));
			before.controls.register(RegistrationKind.CAMPAIGN, SERVICE, "VERIFIED", null);
			before.controls.text(ALEX, OURS, "Hello");
			second = before.controls.makeSecondaryToken(Stage.ACCOUNT.sid());
			before.controls.promoteSecondaryToken(Stage.ACCOUNT.sid());
		}

		try (Stage after = stage()) {
			TwilioRestClient twilio = after.client(new TwilioAccount(Stage.ACCOUNT.sid(), second));
			assertThat(after.controls.numbers()).extracting(OwnedNumber::number).contains("+16175550150");
			assertThat(UsAppToPerson.reader(SERVICE).read(twilio)).hasSize(1);
			assertThat(after.controls.usage(Stage.ACCOUNT.sid())).singleElement()
				.satisfies((month) -> assertThat(month.received().texts()).isEqualTo(1));
		}
	}

	@Test
	void goesOnWithWhatWasOnItsWay() {
		String sid;
		try (Stage before = stage()) {
			before.controls.setPace(new Pace(60_000, 0, 0));
			sid = before.send(ALEX, "Hello").getSid();
		}

		try (Stage after = stage()) {
			Awaitility.await()
				.untilAsserted(() -> assertThat(after.controls.log(LogEntry.Kind.DELIVERED)).extracting(LogEntry::sid)
					.containsExactly(sid));
		}
	}

	@Test
	void forgetsOnlyTheLineAKillCutInHalf() throws IOException {
		try (Stage before = stage()) {
			before.controls.text(ALEX, OURS, "Hello");
		}
		Files.writeString(file(), "{\"topic\":\"log\",\"value\":{\"seq", StandardOpenOption.APPEND);

		try (Stage torn = stage()) {
			assertThat(torn.controls.log(LogEntry.Kind.INBOUND)).hasSize(1);
			torn.controls.text(ALEX, OURS, "Again");
		}

		try (Stage after = stage()) {
			assertThat(after.controls.log(LogEntry.Kind.INBOUND)).hasSize(2);
		}
	}

	private Stage stage() {
		return new Stage((settings) -> settings.keptIn(file()));
	}

	private Path file() {
		return this.folder.resolve("simulator/state.jsonl");
	}

}
