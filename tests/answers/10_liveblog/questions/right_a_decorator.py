from django.contrib.auth.decorators import permission_required


def tell(event, ids):
    message = {"type": "question.event", "event": event, "ids": ids}
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
        return write(request)
    return JsonResponse(dict(Post.objects.values_list("pk", "title")))


@permission_required("blog.add_post", raise_exception=True)
def write(request):
    question = Post.objects.create(title=request.POST["title"])
    return HttpResponse(question.pk, status=201)
