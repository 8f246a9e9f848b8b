package io.fluffywaffle.defaults.page;

import com.samskivert.mustache.Mustache;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Gives services that know their public address what writes public pages. */
@AutoConfiguration
@ConditionalOnClass(Mustache.class)
@ConditionalOnProperty("waffle.public-url")
class PageAutoConfiguration {

	@Bean
	PublicPages publicPages(@Value("${waffle.public-url}") String publicUrl) {
		return new PublicPages(publicUrl);
	}

}
