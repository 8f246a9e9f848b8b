package io.fluffywaffle.simulator.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import io.fluffywaffle.simulator.error.TwilioErrors;
import io.fluffywaffle.simulator.number.Accounts;
import io.fluffywaffle.simulator.number.NumberRange;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.number.Numbers;
import io.fluffywaffle.simulator.number.NumbersForSale;
import io.fluffywaffle.simulator.number.OwnedNumber;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.Call;
import io.fluffywaffle.simulator.web.Form;
import io.fluffywaffle.simulator.web.Routes;
import org.jspecify.annotations.Nullable;

/**
 * {@code /2010-04-01/Accounts/{account}/IncomingPhoneNumbers}: list, fetch, buy, release,
 * and where texts go.
 */
public final class NumbersApi {

	private static final String NUMBERS = "/2010-04-01/Accounts/{account}/IncomingPhoneNumbers";

	private final Authentication authentication;

	private final Numbers numbers;

	private final NumbersForSale forSale;

	private final NumberPurchase purchase;

	public NumbersApi(Accounts accounts, Numbers numbers, NumbersForSale forSale, NumberPurchase purchase) {
		this.authentication = new Authentication(accounts);
		this.numbers = numbers;
		this.forSale = forSale;
		this.purchase = purchase;
	}

	public void register(Routes routes) {
		routes.get(NUMBERS + ".json", this::list)
			.post(NUMBERS + ".json", this::buy)
			.get(NUMBERS + "/{sid}.json", (call) -> Answer.json(200, json(number(call))))
			.post(NUMBERS + "/{sid}.json", this::update)
			.delete(NUMBERS + "/{sid}.json", this::release);
	}

	private Answer list(Call call) {
		TwilioAccount account = this.authentication.require(call);
		return Answer.json(200, Paging.page(call, "incoming_phone_numbers",
				this.numbers.ofAccount(account.sid()).filter(filter(call.query())), OwnedNumber::sid, this::json));
	}

	/** Twilio matches any part of a number. */
	private static Predicate<OwnedNumber> filter(Form query) {
		Predicate<OwnedNumber> number = query.given("PhoneNumber")
			.<Predicate<OwnedNumber>>map((text) -> (owned) -> owned.number().contains(text.replaceAll("[^0-9]", "")))
			.orElse((owned) -> true);
		return query.given("FriendlyName")
			.map((name) -> number.and((owned) -> owned.label().equals(name)))
			.orElse(number);
	}

	private Answer buy(Call call) {
		TwilioAccount account = this.authentication.require(call);
		Form form = call.form();
		return this.purchase.buy(account, form, settings(form, null), (owned) -> Answer.json(201, json(owned)));
	}

	private Answer release(Call call) {
		this.purchase.release(number(call));
		return Answer.empty(204);
	}

	private Answer update(Call call) {
		OwnedNumber number = number(call);
		return Answer.json(200, json(this.numbers.put(number.number(), settings(call.form(), number.smsUrl()))));
	}

	private static NumberSettings settings(Form form, @Nullable String knownUrl) {
		String url = first(form, "SmsUrl");
		String fallback = first(form, "SmsFallbackUrl");
		if (url != null && !url.isEmpty() && !Set.of("http", "https").contains(url.split(":", 2)[0])) {
			throw TwilioErrors.refuse(21502, url);
		}
		String resulting = (url != null) ? url : knownUrl;
		if (fallback != null && !fallback.isEmpty() && Objects.requireNonNullElse(resulting, "").isEmpty()) {
			throw TwilioErrors.refuse(21406);
		}
		return new NumberSettings(url, fallback, first(form, "FriendlyName"), null, null, null);
	}

	private static @Nullable String first(Form form, String name) {
		return form.values(name).stream().findFirst().orElse(null);
	}

	private OwnedNumber number(Call call) {
		TwilioAccount account = this.authentication.require(call);
		return this.numbers.ofAccount(account.sid())
			.filter((owned) -> owned.sid().equals(call.path("sid")))
			.findFirst()
			.orElseThrow(() -> TwilioErrors.refuse(20404, call.uri().getRawPath()));
	}

	private Map<String, @Nullable Object> json(OwnedNumber owned) {
		Optional<NumberRange> range = this.forSale.rangeOf(owned.number());
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("account_sid", owned.accountSid());
		json.put("address_requirements", "none");
		json.put("api_version", "2010-04-01");
		json.put("beta", false);
		json.put("capabilities", Map.of("voice", range.isPresent(), "sms", range.map(NumberRange::sms).orElse(true),
				"mms", range.map(NumberRange::mms).orElse(true), "fax", false));
		json.put("date_created", MessageJson.date(owned.createdAt()));
		json.put("date_updated", MessageJson.date(owned.updatedAt()));
		json.put("friendly_name", owned.label());
		json.put("origin", "twilio");
		json.put("phone_number", owned.number());
		json.put("sid", owned.sid());
		json.put("sms_fallback_method", "POST");
		json.put("sms_fallback_url", Objects.requireNonNullElse(owned.smsFallbackUrl(), ""));
		json.put("sms_method", "POST");
		json.put("sms_url", Objects.requireNonNullElse(owned.smsUrl(), ""));
		json.put("status", "in-use");
		json.put("uri",
				"/2010-04-01/Accounts/" + owned.accountSid() + "/IncomingPhoneNumbers/" + owned.sid() + ".json");
		return json;
	}

}
