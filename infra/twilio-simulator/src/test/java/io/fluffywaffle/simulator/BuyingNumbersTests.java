package io.fluffywaffle.simulator;

import java.util.List;
import java.util.stream.StreamSupport;

import com.twilio.exception.ApiException;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.Local;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.Mobile;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.TollFree;
import com.twilio.rest.pricing.v1.phonenumber.Country;
import com.twilio.type.PhoneNumber;
import com.twilio.type.PhoneNumberPrice;
import io.fluffywaffle.simulator.fault.Fault;
import io.fluffywaffle.simulator.fault.FaultKind;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.number.AccountProfile;
import io.fluffywaffle.simulator.number.OwnedNumber;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.fluffywaffle.simulator.Stage.ALEX;
import static io.fluffywaffle.simulator.Stage.OURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class BuyingNumbersTests {

	private static final String BOSTON = "+16175550150";

	private final Stage stage = new Stage();

	@AfterEach
	void close() {
		this.stage.close();
	}

	@Test
	void offersNumbersByAreaAndPatternAndAlwaysTheSame() {
		List<String> found = numbers(
				Local.reader("US").setAreaCode(617).setContains("55501*5").read(this.stage.twilio));

		assertThat(found).hasSize(10).allMatch((number) -> number.matches("\\+161755501\\d5"));
		assertThat(numbers(Local.reader("US").setAreaCode(617).setContains("55501*5").read(this.stage.twilio)))
			.isEqualTo(found);
		assertThat(TollFree.reader("US").read(this.stage.twilio).iterator().next().getPhoneNumber().toString())
			.startsWith("+1800555");
	}

	@Test
	void offersForTextingOnlyWhatCanText() {
		assertThat(Local.reader("GB").setSmsEnabled(true).read(this.stage.twilio)).isEmpty();
		assertThat(Mobile.reader("GB").setSmsEnabled(true).read(this.stage.twilio)).isNotEmpty()
			.allMatch((offer) -> offer.getCapabilities().getSms());
		assertRefused(404, 20404, () -> Mobile.reader("US").read(this.stage.twilio));
	}

	@Test
	void sellsANumberOnceThatTextsAtOnce() {
		IncomingPhoneNumber bought = IncomingPhoneNumber.creator(new PhoneNumber(BOSTON))
			.setSmsUrl(this.stage.application.url("/sms"))
			.create(this.stage.twilio);

		assertThat(bought.getSid()).startsWith("PN");
		assertThat(bought.getPhoneNumber()).hasToString(BOSTON);
		assertThat(numbers(Local.reader("US").setAreaCode(617).read(this.stage.twilio))).doesNotContain(BOSTON);
		assertRefused(400, 21422, () -> buy(BOSTON));
		this.stage.controls.text(ALEX, BOSTON, "Hello");
		assertThat(this.stage.controls.log(LogEntry.Kind.PURCHASED)).singleElement()
			.satisfies((entry) -> assertThat(entry.to()).isEqualTo(BOSTON));
	}

	@Test
	void refusesNumbersThatAreNoneAndAreasWithoutAny() {
		assertRefused(400, 21421, () -> buy("12"));
		assertRefused(400, 21422, () -> buy("+12025550177"));
		assertRefused(400, 21452, () -> IncomingPhoneNumber.creator("533").create(this.stage.twilio));
		assertThat(IncomingPhoneNumber.creator("312").create(this.stage.twilio).getPhoneNumber().toString())
			.startsWith("+1312555");
	}

	@Test
	void sellsOneNumberToATrialAccount() {
		this.stage.controls.put(Stage.ACCOUNT.with(new AccountProfile(null, null, "Trial", null, null)));

		assertRefused(400, 21404, () -> buy(BOSTON));
	}

	@Test
	void takesANumberBack() {
		buy(BOSTON);

		IncomingPhoneNumber.deleter(sidOf(BOSTON)).delete(this.stage.twilio);

		assertThat(this.stage.controls.numbers()).extracting(OwnedNumber::number).containsExactly(OURS);
		assertThat(numbers(Local.reader("US").setAreaCode(617).read(this.stage.twilio))).contains(BOSTON);
		assertThat(this.stage.controls.log(LogEntry.Kind.RELEASED)).hasSize(1);
	}

	@Test
	void sellsTheNumberEvenWhenTheAnswerIsLost() {
		this.stage.controls.add(Fault.of(FaultKind.ACCEPT_THEN_DROP).to(BOSTON).times(1));

		catchThrowableOfType(ApiException.class, () -> buy(BOSTON));

		assertThat(this.stage.controls.numbers()).extracting(OwnedNumber::number).contains(BOSTON);
	}

	@Test
	void tellsWhatAMonthCosts() {
		Country prices = Country.fetcher("US").fetch(this.stage.twilio);

		assertThat(prices.getPriceUnit().getCurrencyCode()).isEqualTo("USD");
		assertThat(prices.getPhoneNumberPrices())
			.filteredOn((price) -> price.getType() == PhoneNumberPrice.Type.TOLLFREE)
			.singleElement()
			.satisfies((price) -> assertThat(price.getCurrentPrice()).isEqualTo(2.15));
		assertRefused(404, 20404, () -> Country.fetcher("DE").fetch(this.stage.twilio));
	}

	private void buy(String number) {
		IncomingPhoneNumber.creator(new PhoneNumber(number)).create(this.stage.twilio);
	}

	private String sidOf(String number) {
		return IncomingPhoneNumber.reader()
			.setPhoneNumber(new PhoneNumber(number))
			.read(this.stage.twilio)
			.iterator()
			.next()
			.getSid();
	}

	private static List<String> numbers(Iterable<Local> offers) {
		return StreamSupport.stream(offers.spliterator(), false)
			.map((offer) -> offer.getPhoneNumber().toString())
			.toList();
	}

	private static void assertRefused(int status, int code, ThrowingCallable request) {
		ApiException refusal = catchThrowableOfType(ApiException.class, request);

		assertThat(refusal.getStatusCode()).isEqualTo(status);
		assertThat(refusal.getCode()).isEqualTo(code);
	}

}
