/**
 * The country of each account, in which national phone numbers are read.
 */
@NullMarked
package io.fluffywaffle.client.country;

import org.jspecify.annotations.NullMarked;
