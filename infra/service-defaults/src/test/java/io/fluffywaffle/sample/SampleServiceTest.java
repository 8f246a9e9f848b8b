package io.fluffywaffle.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.fluffywaffle.defaults.revocation.TokensRevoked;
import io.fluffywaffle.testsupport.LocalIssuer;
import io.fluffywaffle.testsupport.RealKafka;
import io.fluffywaffle.testsupport.RealPostgres;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** The sample service on a real database and broker. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = SampleService.class)
@AutoConfigureMockMvc
@RealPostgres("sample")
@RealKafka(topics = { "account.account.v1", TokensRevoked.TOPIC, SampleListener.TOPIC })
@LocalIssuer
public @interface SampleServiceTest {

}
