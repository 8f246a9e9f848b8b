package io.fluffywaffle.gateway.support;

import java.util.List;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Points the gateway's routes at one {@link StandInService}. */
@TestConfiguration(proxyBeanMethods = false)
public class StandInServices {

	@Bean(destroyMethod = "stop")
	StandInService standInService() {
		return new StandInService();
	}

	@Bean
	DynamicPropertyRegistrar standInServiceUrls(StandInService service) {
		return (properties) -> List.of("identity", "account", "client", "messaging", "notification")
			.forEach((name) -> properties.add("waffle.upstream.services." + name, service::url));
	}

}
