package io.fluffywaffle.simulator.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.fluffywaffle.simulator.error.TwilioErrors;
import io.fluffywaffle.simulator.json.Resources;
import io.fluffywaffle.simulator.number.Accounts;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.Call;
import io.fluffywaffle.simulator.web.Routes;
import tools.jackson.core.type.TypeReference;

/** {@code pricing.twilio.com/v1/PhoneNumbers/Countries/{iso}}: what a month costs. */
public final class PricingApi {

	private final Map<String, Prices> byCountry = Resources.read("number-prices.json", new TypeReference<>() {
	});

	private final Authentication authentication;

	public PricingApi(Accounts accounts) {
		this.authentication = new Authentication(accounts);
	}

	public void register(Routes routes) {
		routes.get("/v1/PhoneNumbers/Countries/{country}", this::fetch);
	}

	private Answer fetch(Call call) {
		this.authentication.caller(call);
		String iso = call.path("country");
		Prices prices = Optional.ofNullable(this.byCountry.get(iso))
			.orElseThrow(() -> TwilioErrors.refuse(20404, call.uri().getRawPath()));
		List<Map<String, String>> list = new TreeMap<>(prices.prices()).entrySet()
			.stream()
			.map((price) -> Map.of("number_type", price.getKey(), "base_price", price.getValue(), "current_price",
					price.getValue()))
			.toList();
		return Answer.json(200, Map.of("country", prices.country(), "iso_country", iso, "phone_number_prices", list,
				"price_unit", "USD", "url", "https://pricing.twilio.com/v1/PhoneNumbers/Countries/" + iso));
	}

	private record Prices(String country, Map<String, String> prices) {

	}

}
