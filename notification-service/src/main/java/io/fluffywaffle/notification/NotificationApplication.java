package io.fluffywaffle.notification;

import io.fluffywaffle.defaults.phone.PhoneHash;
import io.fluffywaffle.defaults.settings.RequiredSetting;
import io.fluffywaffle.defaults.settings.ServiceApplication;
import io.fluffywaffle.notification.push.VapidKey;
import io.fluffywaffle.notification.webhook.SecretBox;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts notification-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NotificationApplication {

	static void main(String[] args) {
		ServiceApplication.run(
				NotificationApplication.class, args, RequiredSetting.url("waffle.messaging-url",
						"where messaging-service is (WAFFLE_MESSAGING_URL)", "http://127.0.0.1:8084"),
				SecretBox.required(), PhoneHash.setting(), VapidKey.setting());
	}

}
