package io.fluffywaffle.defaults.phone;

import java.time.Clock;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Gives services that hold the phone key what is made with it. */
@AutoConfiguration
@ConditionalOnProperty("WAFFLE_PHONE_KEY")
class PhoneAutoConfiguration {

	@Bean
	PhoneHash phoneHash(@Value("${WAFFLE_PHONE_KEY}") String key) {
		return new PhoneHash(key);
	}

	@Bean
	TextsPass textsPass(@Value("${WAFFLE_PHONE_KEY}") String key, Clock clock) {
		return new TextsPass(key, clock);
	}

}
