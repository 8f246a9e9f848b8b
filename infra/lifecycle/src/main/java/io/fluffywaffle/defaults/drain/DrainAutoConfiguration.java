package io.fluffywaffle.defaults.drain;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** Drains every application that has a {@code WAFFLE_DRAIN}. */
@AutoConfiguration
class DrainAutoConfiguration {

	@Bean
	Drain drain(ApplicationContext application, @Value("${WAFFLE_DRAIN:PT0S}") Duration patience) {
		return new Drain(application, patience);
	}

}
