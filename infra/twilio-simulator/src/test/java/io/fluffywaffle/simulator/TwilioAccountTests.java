package io.fluffywaffle.simulator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

import com.twilio.exception.ApiException;
import com.twilio.http.HttpMethod;
import com.twilio.http.Request;
import com.twilio.rest.Domains;
import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.Balance;
import com.twilio.rest.messaging.v1.BrandRegistration;
import com.twilio.rest.messaging.v1.Service;
import com.twilio.rest.messaging.v1.TollfreeVerification;
import com.twilio.rest.messaging.v1.service.PhoneNumber;
import com.twilio.rest.messaging.v1.service.UsAppToPerson;
import com.twilio.security.RequestValidator;
import io.fluffywaffle.simulator.TestApplication.Received;
import io.fluffywaffle.simulator.number.AccountProfile;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.registration.RegistrationKind;
import io.fluffywaffle.simulator.service.ServiceSettings;
import io.fluffywaffle.simulator.web.Form;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.fluffywaffle.simulator.Stage.ACCOUNT;
import static io.fluffywaffle.simulator.Stage.ALEX;
import static io.fluffywaffle.simulator.Stage.OURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TwilioAccountTests {

	private static final String SERVICE = "MG00000000000000000000000000000009";

	private final Stage stage = new Stage();

	@AfterEach
	void close() {
		this.stage.close();
	}

	@Test
	void tellsItsNameAndItsBalance() {
		this.stage.controls
			.put(ACCOUNT.with(new AccountProfile("Riverside", "active", "Full", new BigDecimal("12.345"), "EUR")));

		assertThat(Account.fetcher(ACCOUNT.sid()).fetch(this.stage.twilio)).satisfies((account) -> {
			assertThat(account.getFriendlyName()).isEqualTo("Riverside");
			assertThat(account.getStatus()).isEqualTo(Account.Status.ACTIVE);
		});
		assertThat(Balance.fetcher(ACCOUNT.sid()).fetch(this.stage.twilio)).satisfies((balance) -> {
			assertThat(balance.getBalance()).isEqualTo("12.345");
			assertThat(balance.getCurrency()).isEqualTo("EUR");
		});
	}

	@Test
	void answersAtEachHostOnlyWhatBelongsThere() {
		Request stray = new Request(HttpMethod.GET, Domains.MESSAGING.toString(), "/v1/PhoneNumbers/Countries/US");

		assertThat(this.stage.twilio.request(stray).getStatusCode()).isEqualTo(404);
	}

	@Test
	void opensWithBothTokensUntilTheSecondIsPromoted() {
		String second = this.stage.controls.makeSecondaryToken(ACCOUNT.sid());
		TwilioAccount after = new TwilioAccount(ACCOUNT.sid(), second);
		Balance.fetcher().fetch(this.stage.twilio);
		Balance.fetcher().fetch(this.stage.client(after));

		this.stage.controls.promoteSecondaryToken(ACCOUNT.sid());

		Balance.fetcher().fetch(this.stage.client(after));
		assertThat(catchThrowableOfType(ApiException.class, () -> Balance.fetcher().fetch(this.stage.twilio)).getCode())
			.isEqualTo(20003);
	}

	@Test
	void signsWithTheFirstTokenOnly() {
		String second = this.stage.controls.makeSecondaryToken(ACCOUNT.sid());

		assertThat(isSignedWith(second, nextText())).isFalse();
		this.stage.controls.promoteSecondaryToken(ACCOUNT.sid());
		assertThat(isSignedWith(second, nextText())).isTrue();
	}

	@Test
	void listsServicesWithTheirPool() {
		this.stage.controls.put(OURS, NumberSettings.callingTo("http://127.0.0.1:1/number").inService(SERVICE));
		this.stage.controls.putService(SERVICE, ServiceSettings.callingTo(this.stage.application.url("/service")));

		assertThat(Service.reader().read(this.stage.twilio)).extracting(Service::getSid).containsExactly(SERVICE);
		assertThat(Service.fetcher(SERVICE).fetch(this.stage.twilio).getUseInboundWebhookOnNumber()).isFalse();
		assertThat(PhoneNumber.reader(SERVICE).read(this.stage.twilio))
			.extracting((one) -> one.getPhoneNumber().toString())
			.containsExactly(OURS);
		this.stage.controls.text(ALEX, OURS, "Hello");
		Awaitility.await().until(() -> this.stage.application.received("/service").size() == 1);
	}

	@Test
	void showsHowFarRegistrationsAre() {
		this.stage.controls.put("+18005550111", NumberSettings.callingTo("http://127.0.0.1:1/sms"));
		this.stage.controls.putService(SERVICE, ServiceSettings.callingTo("http://127.0.0.1:1/sms"));
		assertThat(UsAppToPerson.reader(SERVICE).read(this.stage.twilio)).isEmpty();

		this.stage.controls.register(RegistrationKind.BRAND, ACCOUNT.sid(), "APPROVED", null);
		this.stage.controls.register(RegistrationKind.CAMPAIGN, SERVICE, "FAILED", "The samples do not fit");
		this.stage.controls.register(RegistrationKind.TOLL_FREE, "+18005550111", "TWILIO_REJECTED", "No opt-in");

		assertThat(BrandRegistration.reader().read(this.stage.twilio)).singleElement()
			.satisfies((brand) -> assertThat(brand.getStatus()).isEqualTo(BrandRegistration.Status.APPROVED));
		assertThat(UsAppToPerson.reader(SERVICE).read(this.stage.twilio)).singleElement()
			.satisfies((campaign) -> assertThat(campaign.getCampaignStatus()).isEqualTo("FAILED"));
		assertThat(TollfreeVerification.reader().read(this.stage.twilio)).singleElement()
			.satisfies((one) -> assertThat(one.getRejectionReason()).isEqualTo("No opt-in"));
	}

	private Received nextText() {
		int before = this.stage.application.received("/sms").size();
		this.stage.controls.text(ALEX, OURS, "Hello");
		Awaitility.await().until(() -> this.stage.application.received("/sms").size() > before);
		return this.stage.application.received("/sms").getLast();
	}

	private boolean isSignedWith(String token, Received text) {
		Map<String, String> form = text.form()
			.parameters()
			.stream()
			.collect(Collectors.toMap(Form.Parameter::name, Form.Parameter::value));
		return new RequestValidator(token).validate(this.stage.application.url("/sms"), form,
				text.headers().getFirst("X-Twilio-Signature"));
	}

}
