/* Translates the messages of the administrator's command. */
#include <inttypes.h>
#include <stddef.h>
#include <string.h>

#include "admin/catalogue.h"
#include "admin/messages.h"

const char *
message(const char *english)
{
	for (size_t i = 0; i < sizeof catalogue / sizeof *catalogue; i++)
		if (strcmp(catalogue[i].english, english) == 0)
			return catalogue[i].words;
	return english;
}
