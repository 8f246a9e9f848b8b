package io.fluffywaffle.acceptance.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test {@link Person} parameters: each is a browser profile of its own. A test
 * fails when a page of it wrote an error to the console or asked a foreign origin for
 * something; pictures of what was open lie in {@code target/screenshots}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
public @interface RealBrowser {

	/**
	 * Whether parts are cut on purpose, so that requests which fail are no fault of the
	 * page.
	 */
	boolean requestsMayFail() default false;

}
