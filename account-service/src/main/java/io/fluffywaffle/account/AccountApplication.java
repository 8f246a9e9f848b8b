package io.fluffywaffle.account;

import io.fluffywaffle.account.bank.WrappingKey;
import io.fluffywaffle.defaults.sealing.Sealer;
import io.fluffywaffle.defaults.settings.RequiredSetting;
import io.fluffywaffle.defaults.settings.ServiceApplication;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts account-service. */
@SpringBootApplication
public class AccountApplication {

	/** Starts account-service with the settings of its environment. */
	public static void main(String[] args) {
		ServiceApplication.run(AccountApplication.class, args, Sealer.setting(), WrappingKey.SETTING, RequiredSetting
			.url("waffle.messaging-url", "where messaging-service is (WAFFLE_MESSAGING_URL)", "http://127.0.0.1:8084"));
	}

}
