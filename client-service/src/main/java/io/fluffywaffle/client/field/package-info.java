/**
 * What an account wants to know about its clients beyond name and phone.
 */
@NullMarked
package io.fluffywaffle.client.field;

import org.jspecify.annotations.NullMarked;
