package io.fluffywaffle.messaging.carrier.twilio;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import io.fluffywaffle.messaging.carrier.CarrierAccount;
import io.fluffywaffle.messaging.carrier.CarrierAnswer;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.Accepted;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.NotSent;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.Refused;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.Unclear;
import io.fluffywaffle.messaging.carrier.CarrierProperties;
import io.fluffywaffle.messaging.carrier.CarrierRecord;
import io.fluffywaffle.messaging.carrier.CarrierUnreachableException;
import io.fluffywaffle.messaging.carrier.OutgoingText;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.SimulatorSettings;
import io.fluffywaffle.simulator.TwilioSimulator;
import io.fluffywaffle.simulator.fault.Fault;
import io.fluffywaffle.simulator.fault.FaultKind;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.log.RequestCount;
import io.fluffywaffle.simulator.number.NumberSettings;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Twilio's own SDK over our transport, against a Twilio that fails on demand. */
class TwilioCarrierTests {

	private static final String NUMBER = "+12025550100";

	private static final String PHONE = "+12025550142";

	private TwilioSimulator twilio;

	private SimulatorClient simulator;

	private TwilioCarrier carrier;

	@BeforeEach
	void start() {
		this.twilio = TwilioSimulator
			.start(SimulatorSettings.forTests().with(NUMBER, NumberSettings.callingTo("http://127.0.0.1:9/sms")));
		this.simulator = new SimulatorClient(this.twilio.url());
		this.carrier = carrierAt(this.twilio.url());
	}

	@AfterEach
	void stop() throws Exception {
		this.carrier.close();
		this.simulator.close();
		this.twilio.close();
	}

	@Test
	void handsATextOver() {
		CarrierAnswer answer = this.carrier.send(text("On my way ✅"));

		assertThat(answer).asInstanceOf(InstanceOfAssertFactories.type(Accepted.class)).satisfies((accepted) -> {
			assertThat(accepted.sid()).matches("SM[0-9a-f]{32}");
			assertThat(accepted.status()).isEqualTo(DeliveryStatus.ACCEPTED);
			assertThat(accepted.segments()).isEqualTo(1);
		});
		assertThat(this.simulator.log(LogEntry.Kind.ACCEPTED)).singleElement().satisfies((accepted) -> {
			assertThat(accepted.body()).isEqualTo("On my way ✅");
			assertThat(accepted.from()).isEqualTo(NUMBER);
			assertThat(accepted.to()).isEqualTo(PHONE);
			assertThat(accepted.statusCallback()).isEqualTo("http://127.0.0.1:9/status/1?a=1#rc=5&rp=all");
		});
	}

	@ParameterizedTest
	@EnumSource(
			names = { "ACCEPT_THEN_DROP", "ACCEPT_500", "ACCEPT_TRUNCATED", "SLOW", "UNAVAILABLE", "HTML_502", "HANG" })
	void isUnsureAfterAnAnswerThatTellsNothing(FaultKind kind) {
		this.simulator.add(Fault.of(kind));

		assertThat(this.carrier.send(text("Hello"))).isInstanceOf(Unclear.class);
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.MATCH_NONE, names = "CALLBACK_.*")
	void makesOneRequestWhateverHappens(FaultKind kind) {
		this.simulator.add(Fault.of(kind).code(21614));

		this.carrier.send(text("Hello"));

		assertThat(this.simulator.requests()).singleElement().extracting(RequestCount::received).isEqualTo(1L);
	}

	@Test
	void waitsAsLongAsTwilioWantsWhenThereAreTooManyRequests() {
		this.simulator.add(Fault.of(FaultKind.TOO_MANY_REQUESTS));

		assertThat(this.carrier.send(text("Hello"))).asInstanceOf(InstanceOfAssertFactories.type(NotSent.class))
			.satisfies((notSent) -> {
				assertThat(notSent.answered()).isTrue();
				assertThat(notSent.retryAfter()).isPositive();
			});
	}

	@Test
	void tellsWhyTwilioWillNotTakeAText() {
		this.simulator.add(Fault.of(FaultKind.REJECT_4XX).code(21614));

		assertThat(this.carrier.send(text("Hello"))).asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
			.extracting(Refused::errorCode)
			.isEqualTo(21614);
	}

	@Test
	void isSureThatNothingWasSentWhenNobodyListens() {
		TwilioCarrier nowhere = carrierAt("http://127.0.0.1:9");

		assertThat(nowhere.send(text("Hello"))).asInstanceOf(InstanceOfAssertFactories.type(NotSent.class))
			.extracting(NotSent::answered)
			.isEqualTo(false);
		assertThatExceptionOfType(CarrierUnreachableException.class)
			.isThrownBy(() -> nowhere.recordsBetween(account(), NUMBER, PHONE));
	}

	@Test
	void findsInTwiliosBooksWhatWasSent() {
		this.simulator.add(Fault.of(FaultKind.ACCEPT_THEN_DROP).times(1));
		this.carrier.send(text("Lost on the way back"));
		this.carrier.send(text("To the same phone"));

		List<CarrierRecord> found = this.carrier.recordsBetween(account(), NUMBER, PHONE);

		assertThat(found).extracting(CarrierRecord::body)
			.containsExactlyInAnyOrder("Lost on the way back", "To the same phone");
		assertThat(this.carrier.recordsBetween(account(), NUMBER, "+12025550199")).isEmpty();
		assertThat(this.carrier.record(account(), found.getFirst().sid())).get()
			.extracting(CarrierRecord::body)
			.isEqualTo(found.getFirst().body());
		assertThat(this.carrier.record(account(), "SM00000000000000000000000000000000")).isEmpty();
	}

	private static TwilioCarrier carrierAt(String url) {
		return new TwilioCarrier(new CarrierProperties("AC", "token", URI.create(url), "", Duration.ofSeconds(1),
				Duration.ofMillis(700), 8));
	}

	private static CarrierAccount account() {
		return new CarrierAccount(SimulatorSettings.forTests().account().sid(),
				SimulatorSettings.forTests().account().authToken(), null);
	}

	private static OutgoingText text(String body) {
		return new OutgoingText(account(), NUMBER, PHONE, body,
				URI.create("http://127.0.0.1:9/status/1?a=1#rc=5&rp=all"));
	}

}
