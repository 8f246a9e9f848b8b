package io.fluffywaffle.simulator.api;

import java.util.LinkedHashMap;
import java.util.Map;

import io.fluffywaffle.simulator.number.Accounts;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.Call;
import io.fluffywaffle.simulator.web.Routes;
import org.jspecify.annotations.Nullable;

/** {@code /2010-04-01/Accounts/{account}}: what it is called, and its balance. */
public final class AccountsApi {

	private static final String ACCOUNT = "/2010-04-01/Accounts/{account}";

	private static final String MADE = "Thu, 01 Jan 2026 00:00:00 +0000";

	private final Authentication authentication;

	public AccountsApi(Accounts accounts) {
		this.authentication = new Authentication(accounts);
	}

	public void register(Routes routes) {
		routes.get(ACCOUNT + ".json", this::fetch).get(ACCOUNT + "/Balance.json", this::balance);
	}

	private Answer fetch(Call call) {
		TwilioAccount account = this.authentication.require(call);
		String path = "/2010-04-01/Accounts/" + account.sid();
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("auth_token", account.authToken());
		json.put("date_created", MADE);
		json.put("date_updated", MADE);
		json.put("friendly_name", account.profile().friendlyName());
		json.put("owner_account_sid", account.sid());
		json.put("sid", account.sid());
		json.put("status", account.profile().status());
		json.put("subresource_uris",
				Map.of("balance", path + "/Balance.json", "messages", path + "/Messages.json", "incoming_phone_numbers",
						path + "/IncomingPhoneNumbers.json", "available_phone_numbers",
						path + "/AvailablePhoneNumbers.json"));
		json.put("type", account.profile().type());
		json.put("uri", path + ".json");
		return Answer.json(200, json);
	}

	private Answer balance(Call call) {
		TwilioAccount account = this.authentication.require(call);
		return Answer.json(200, Map.of("account_sid", account.sid(), "balance",
				account.profile().balance().toPlainString(), "currency", account.profile().currency()));
	}

}
