package io.fluffywaffle.simulator.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import io.fluffywaffle.simulator.error.TwilioErrors;
import io.fluffywaffle.simulator.number.Accounts;
import io.fluffywaffle.simulator.number.NumberType;
import io.fluffywaffle.simulator.number.NumbersForSale;
import io.fluffywaffle.simulator.number.NumbersForSale.NumberForSale;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.Call;
import io.fluffywaffle.simulator.web.Form;
import io.fluffywaffle.simulator.web.Routes;
import org.jspecify.annotations.Nullable;

/** {@code /2010-04-01/Accounts/{account}/AvailablePhoneNumbers/{Country}/{Type}}. */
public final class AvailableNumbersApi {

	private static final String AVAILABLE = "/2010-04-01/Accounts/{account}/AvailablePhoneNumbers/{country}/{type}.json";

	private final Authentication authentication;

	private final NumbersForSale forSale;

	public AvailableNumbersApi(Accounts accounts, NumbersForSale forSale) {
		this.authentication = new Authentication(accounts);
		this.forSale = forSale;
	}

	public void register(Routes routes) {
		routes.get(AVAILABLE, this::list);
	}

	private Answer list(Call call) {
		this.authentication.require(call);
		String country = call.path("country");
		NumberType type = NumberType.ofResource(call.path("type"))
			.filter((one) -> this.forSale.has(country, one))
			.orElseThrow(() -> TwilioErrors.refuse(20404, call.uri().getRawPath()));
		return Answer.json(200,
				Paging.page(call, "available_phone_numbers",
						this.forSale.of(country, type).filter(filter(call.query())), NumberForSale::number,
						AvailableNumbersApi::json));
	}

	private static Predicate<NumberForSale> filter(Form query) {
		Predicate<NumberForSale> all = (number) -> true;
		return all
			.and(query.given("AreaCode")
				.<Predicate<NumberForSale>>map((code) -> (one) -> code.equals(one.range().areaCode()))
				.orElse(all))
			.and(query.given("Contains")
				.map(NumberPattern::of)
				.<Predicate<NumberForSale>>map((pattern) -> (one) -> pattern.test(one.number()))
				.orElse(all))
			.and(query.given("SmsEnabled")
				.<Predicate<NumberForSale>>map((yes) -> (one) -> one.range().sms() == Boolean.parseBoolean(yes))
				.orElse(all))
			.and(query.given("MmsEnabled")
				.<Predicate<NumberForSale>>map((yes) -> (one) -> one.range().mms() == Boolean.parseBoolean(yes))
				.orElse(all));
	}

	private static Map<String, @Nullable Object> json(NumberForSale offer) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("address_requirements", "none");
		json.put("beta", false);
		// the names differ from those of a number that is owned
		json.put("capabilities", Map.of("voice", true, "SMS", offer.range().sms(), "MMS", offer.range().mms()));
		json.put("friendly_name", offer.number());
		json.put("iso_country", offer.range().country());
		json.put("lata", null);
		json.put("latitude", null);
		json.put("locality", offer.range().locality());
		json.put("longitude", null);
		json.put("phone_number", offer.number());
		json.put("postal_code", null);
		json.put("rate_center", null);
		json.put("region", offer.range().region());
		return json;
	}

}
