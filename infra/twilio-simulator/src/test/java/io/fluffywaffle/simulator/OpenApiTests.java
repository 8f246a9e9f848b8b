package io.fluffywaffle.simulator;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.twilio.http.HttpMethod;
import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.Balance;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.Local;
import com.twilio.rest.api.v2010.account.message.Media;
import com.twilio.rest.messaging.v1.BrandRegistration;
import com.twilio.rest.messaging.v1.Service;
import com.twilio.rest.messaging.v1.TollfreeVerification;
import com.twilio.rest.messaging.v1.service.PhoneNumber;
import com.twilio.rest.messaging.v1.service.UsAppToPerson;
import io.fluffywaffle.simulator.SdkTransport.Exchange;
import io.fluffywaffle.simulator.json.Json;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.registration.RegistrationKind;
import io.fluffywaffle.simulator.service.ServiceSettings;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.fluffywaffle.simulator.Stage.ALEX;
import static io.fluffywaffle.simulator.Stage.OURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class OpenApiTests {

	private static final String SERVICE = "MG00000000000000000000000000000009";

	private final Stage stage = new Stage();

	private OpenApi openApi;

	@BeforeEach
	void readDescription() throws IOException {
		assumeTrue(Files.exists(OpenApi.file()),
				() -> "Twilio's OpenAPI file is not at " + OpenApi.file() + ": name it in WAFFLE_TWILIO_OPENAPI");
		this.openApi = OpenApi.read(OpenApi.file());
	}

	@AfterEach
	void close() {
		this.stage.close();
	}

	@Test
	void holdsForEveryRequestAndAnswer() {
		useEverything();

		assertThat(this.stage.transport.exchanges()).hasSizeGreaterThan(12).allSatisfy((exchange) -> {
			assertThat(this.openApi.knows(exchange)).isTrue();
			if (exchange.request().getMethod() == HttpMethod.POST) {
				assertThat(this.openApi.checkRequest(exchange)).isEmpty();
			}
			if (exchange.status() < 204) {
				assertThat(this.openApi.checkAnswer(exchange)).isEmpty();
			}
		});
	}

	@Test
	void holdsForMessagingServicesAndRegistrations() throws IOException {
		Path file = OpenApi.file().resolveSibling("twilio_messaging_v1.json");
		assumeTrue(Files.exists(file), () -> "Twilio's OpenAPI file is not at " + file);
		OpenApi messaging = OpenApi.read(file);
		this.stage.controls.putService(SERVICE, ServiceSettings.callingTo("https://example.com/sms"));
		this.stage.controls.put("+18005550111", NumberSettings.callingTo("https://example.com/sms").inService(SERVICE));
		this.stage.controls.register(RegistrationKind.BRAND, Stage.ACCOUNT.sid(), "APPROVED", null);
		this.stage.controls.register(RegistrationKind.CAMPAIGN, SERVICE, "VERIFIED", null);
		this.stage.controls.register(RegistrationKind.TOLL_FREE, "+18005550111", "TWILIO_REJECTED", "No opt-in");

		Service.reader().read(this.stage.twilio).iterator().next();
		Service.updater(SERVICE).setInboundRequestUrl(URI.create("https://example.com")).update(this.stage.twilio);
		PhoneNumber.reader(SERVICE).read(this.stage.twilio).iterator().next();
		UsAppToPerson.reader(SERVICE).read(this.stage.twilio).iterator().next();
		BrandRegistration.reader().read(this.stage.twilio).iterator().next();
		TollfreeVerification.reader().read(this.stage.twilio).iterator().next();

		assertThat(this.stage.transport.exchanges()).hasSize(6).allSatisfy((exchange) -> {
			assertThat(messaging.knows(exchange)).isTrue();
			assertThat(messaging.checkAnswer(exchange)).isEmpty();
		});
	}

	@Test
	void hasEveryPropertyOfAMessageAndNoOther() {
		this.stage.send(ALEX, "Hello");

		assertThat(Json.MAPPER.readTree(this.stage.transport.exchanges().getLast().body()).propertyNames())
			.hasSameElementsAs(this.openApi.propertiesOf("api.v2010.account.message"));
	}

	@Test
	void objectsToAStatusTwilioDoesNotHave() {
		this.stage.send(ALEX, "Hello");
		Exchange sent = this.stage.transport.exchanges().getLast();

		Exchange wrong = new Exchange(sent.request(), sent.status(), sent.body().replace("queued", "flying"));

		assertThat(this.openApi.checkAnswer(wrong)).isNotEmpty();
	}

	private void useEverything() {
		String sid = this.stage.send(ALEX, "Hello").getSid();
		String picture = this.stage.message(ALEX, "Look")
			.setMediaUrl(List.of(URI.create("https://example.com/a.png")))
			.setValidityPeriod(600)
			.create(this.stage.twilio)
			.getSid();
		this.stage.controls.text(ALEX, OURS, "Hi");
		Awaitility.await()
			.until(() -> List.of(sid, picture)
				.stream()
				.allMatch((
						one) -> Message.fetcher(one).fetch(this.stage.twilio).getStatus() == Message.Status.DELIVERED));
		Message.reader().setTo(ALEX).setPageSize(1L).read(this.stage.twilio).forEach((message) -> {
		});
		Media media = Media.reader(picture).read(this.stage.twilio).iterator().next();
		Media.fetcher(picture, media.getSid()).fetch(this.stage.twilio);
		Media.deleter(picture, media.getSid()).delete(this.stage.twilio);
		Message.updater(sid).setBody("").update(this.stage.twilio);
		Message.deleter(sid).delete(this.stage.twilio);
		IncomingPhoneNumber number = IncomingPhoneNumber.reader().read(this.stage.twilio).iterator().next();
		IncomingPhoneNumber.fetcher(number.getSid()).fetch(this.stage.twilio);
		IncomingPhoneNumber.updater(number.getSid()).setSmsUrl("https://example.com/sms").update(this.stage.twilio);
		Account.fetcher(Stage.ACCOUNT.sid()).fetch(this.stage.twilio);
		Balance.fetcher().fetch(this.stage.twilio);
		Local offer = Local.reader("US").setContains("617").read(this.stage.twilio).iterator().next();
		String bought = IncomingPhoneNumber.creator(offer.getPhoneNumber()).create(this.stage.twilio).getSid();
		IncomingPhoneNumber.deleter(bought).delete(this.stage.twilio);
	}

}
