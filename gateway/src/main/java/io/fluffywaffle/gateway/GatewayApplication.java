package io.fluffywaffle.gateway;

import io.fluffywaffle.defaults.settings.RequiredSetting;
import io.fluffywaffle.defaults.settings.ServiceApplication;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;

/** Starts the gateway. */
@SpringBootApplication(exclude = KafkaAutoConfiguration.class)
@ConfigurationPropertiesScan
public class GatewayApplication {

	static void main(String[] args) {
		ServiceApplication.run(GatewayApplication.class, args, RequiredSetting.present("WAFFLE_GATEWAY_SECRET",
				"secret of the realm's client gateway", "a-long-random-text"), TrustedProxies.SETTING);
	}

}
