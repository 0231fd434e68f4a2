# ✓ two questions are created: [['created', 1], ['created', 2]]
# ✓ one is changed, and saved: [['changed', 1]]
# ✗ three are created by bulk_create: expected [['created', 3], ['created', 4], ['created', 5]], but got []. Look at "Announced when it is committed" in lesson 10.
#     bulk_create sends no signal: let QuestionSet have a method of this name that tells.
# CheckFailed: three are created by bulk_create

def tell(event, ids):
    message = {"type": "question.event", "event": event, "ids": ids}
    transaction.on_commit(lambda: async_to_sync(get_channel_layer().group_send)("questions", message))


def saved(instance, created, **details):
    tell("created" if created else "changed", [instance.pk])


def deleted(instance, **details):
    tell("deleted", [instance.pk])


class QuestionSet(models.QuerySet):
    pass


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
