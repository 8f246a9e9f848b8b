package io.fluffywaffle.gateway;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.fluffywaffle.gateway.support.Http;
import io.fluffywaffle.testsupport.servers.RealServers;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A balancer hears that the gateway stops before it does. */
class DrainTests {

	@Test
	void answersWhileItIsNoLongerReady() throws Exception {
		Map<String, String> settings = new HashMap<>(RealServers.database("drained_gateway").settings());
		settings.putAll(Map.of("server.port", "0", "WAFFLE_ISSUER", TestIssuer.ofThisJvm().url(), "WAFFLE_KAFKA",
				RealServers.kafka(), "WAFFLE_GATEWAY_SECRET", "unused", "WAFFLE_DRAIN", "PT2S"));
		ConfigurableApplicationContext gateway = SpringApplication.run(GatewayApplication.class,
				settings.entrySet().stream().map((setting) -> "--" + setting).toArray(String[]::new));
		Http balancer = new Http(gateway.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
		assertThat(balancer.get("/actuator/health/readiness").statusCode()).isEqualTo(200);

		CompletableFuture<Void> stopped = CompletableFuture.runAsync(gateway::close);

		Awaitility.await().until(() -> balancer.get("/actuator/health/readiness").statusCode() == 503);
		assertThat(balancer.get("/failure.css").statusCode()).isEqualTo(200);
		stopped.join();
	}

}
