package io.fluffywaffle.gateway.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.fluffywaffle.testsupport.LocalIssuer;
import io.fluffywaffle.testsupport.RealKafka;
import io.fluffywaffle.testsupport.RealPostgres;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The gateway on a real port with a real database; in place of all services stands one
 * {@link StandInService} that shows what reached it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "WAFFLE_GATEWAY_SECRET=unused", "waffle.upstream.answer-timeout=1s",
				"spring.security.oauth2.resourceserver.jwt.jwk-set-uri=${WAFFLE_ISSUER}/certs" })
@RealPostgres("gateway")
@LocalIssuer
@RealKafka(topics = "identity.revocation.v1")
@Import(StandInServices.class)
public @interface GatewayTest {

}
