# ✗ a consumer raised ValueError: No handler for message type questions.event (where, stands below). Look at "Announced when it is committed" in lesson 10.
#     A message whose type is the name of no method of the consumer closes its reader with 1011.
# CheckFailed: see the line above.
# server …, /ws/board/, outside your code: ValueError: No handler for message type questions.event
# server …, /ws/board/, outside your code: ValueError: No handler for message type questions.event
# or
# ✗ a consumer raised ValueError: No handler for message type questions.event (where, stands below). Look at "Announced when it is committed" in lesson 10.
#     A message whose type is the name of no method of the consumer closes its reader with 1011.
# CheckFailed: see the line above.
# server …, /ws/board/, outside your code: ValueError: No handler for message type questions.event

def tell(event, ids):
    message = {"type": "questions.event", "event": event, "ids": ids}
    transaction.on_commit(lambda: async_to_sync(get_channel_layer().group_send)("questions", message))


def saved(instance, created, **details):
    tell("created" if created else "changed", [instance.pk])


def deleted(instance, **details):
    tell("deleted", [instance.pk])


class QuestionSet(models.QuerySet):
    def update(self, **values):
        ids = list(self.values_list("pk", flat=True))
        with transaction.atomic():
            tell("changed", ids)
            return super().update(**values)

    def bulk_create(self, questions, **options):
        questions = super().bulk_create(questions, **options)
        tell("created", [question.pk for question in questions])
        return questions


class Board(AsyncWebsocketConsumer):
    groups = ["questions"]

    async def question_event(self, message):
        await self.send(json.dumps({"event": message["event"], "ids": message["ids"]}))


def questions(request):
    if request.method == "POST":
        if not request.user.has_perm("blog.add_post"):
            return HttpResponse(status=403)
        Post.objects.create(title=request.POST["title"])
    return JsonResponse(dict(Post.objects.values_list("pk", "title")))
