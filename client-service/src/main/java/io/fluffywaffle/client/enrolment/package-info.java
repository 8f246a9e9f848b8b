/**
 * How each account takes clients in: words, languages, countries and limits.
 */
@NullMarked
package io.fluffywaffle.client.enrolment;

import org.jspecify.annotations.NullMarked;
